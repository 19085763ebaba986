### Une photo difficile à lire : la reprendre, ou la garder.

photo = Envoyez ici la nouvelle photo.
    .keep = 👍 Garder quand même
    .talk = 🗣 Parler à quelqu’un

thanks = Merci. La nouvelle photo remplace l’autre.

kept = D’accord. La photo est gardée comme elle est.

gone = Ce document est déjà effacé.
