"""Dossier: a folder of news articles becomes a briefing whose every line can be checked."""
