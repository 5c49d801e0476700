// The choice of light or dark, and the menu that closes as menus do.

const root = document.documentElement;
document.querySelector("button.theme")?.addEventListener("click", () => {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try {
    localStorage.setItem("dossier-theme", root.dataset.theme);
  } catch {
    // The choice then holds for this page.
  }
});

const menu = document.querySelector(".sections__more");
document.addEventListener("click", (event) => menu?.contains(event.target) || menu?.removeAttribute("open"));
menu?.addEventListener("focusout", (event) => {
  if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.removeAttribute("open");
});
menu?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  menu.removeAttribute("open");
  menu.querySelector("summary").focus();
});
