### Une photo difficile à lire : la reprendre, ou la garder.

photo = Send the new photo here.
    .keep = 👍 Keep it anyway
    .talk = 🗣 Talk to someone

thanks = Thank you. The new photo takes the place of the other.

kept = All right. The photo is kept as it is.

gone = This document is deleted already.
