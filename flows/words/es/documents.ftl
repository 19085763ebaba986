### draft
### « Mes documents ».

list = 🗃 Lo que usted envió. Toque para abrir.

none = No ha enviado nada, o todo está borrado.
    .letter = ❓ ¿Qué quiere esta carta?
    .talk = 🗣 Hablar con alguien
