### draft
### Ce que l’on règle soi-même.

what = Sus ajustes. ¿Qué quiere cambiar?
    .quiet = 🤫 Mis horas de calma
    .gestures = 🔔 Recibir otra vez consejos de salud
    .aloud = 🔊 Escuchar los mensajes
    .talk = 🗣 Hablar con alguien

gestures = Anotado. Le hablaré otra vez de consejos de salud.
