### draft
### « Mes dossiers ».

list = 📁 Sus expedientes. Toque el que quiere abrir.

none =
    No tiene ningún expediente abierto.
    Para empezar, elija una ficha.
    .guides = 📄 Elegir una ficha
    .talk = 🗣 Hablar con alguien
