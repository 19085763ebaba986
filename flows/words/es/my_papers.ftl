### draft
### « Mes papiers » : par où commencer.

what = Sus documentos. ¿Qué quiere hacer?
    .letter = ❓ ¿Qué quiere esta carta?
    .dossiers = 📁 Mis expedientes
    .documents = 🗃 Mis documentos
    .dates = 📅 Fecha de fin de mis documentos
    .attestations = 📃 Pedir un certificado
    .guides = 📄 Leer una ficha
    .talk = 🗣 Hablar con alguien
