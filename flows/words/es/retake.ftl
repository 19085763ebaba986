### draft
### Une photo difficile à lire : la reprendre, ou la garder.

photo = Envíe aquí la nueva foto.
    .keep = 👍 Guardarla así
    .talk = 🗣 Hablar con alguien

thanks = Gracias. La nueva foto reemplaza la otra.

kept = De acuerdo. La foto se guarda como está.

gone = Este documento ya está borrado.
