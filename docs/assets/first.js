// Before the first paint: scripts run, and the reader's choice of light or dark.
const page = document.documentElement;
page.classList.add("js");
try {
  const chosen = localStorage.getItem("dossier-theme");
  if (chosen === "dark" || chosen === "light") page.dataset.theme = chosen;
} catch {
  // Storage may be forbidden; the system's choice stands.
}
