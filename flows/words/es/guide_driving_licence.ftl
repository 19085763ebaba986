### draft
### Le permis de conduire : chercher l’aide avant de signer. Sources : centre-inffo.fr 2026, permismag.com, quivamaider.com, streetconduite.com. Revu le 22 novembre 2026.

first =
    🚗 <b>Sacar el permiso de conducir</b>
    1. Hable de esto con su consejero.
    2. Busquen juntos una ayuda para pagar.
    3. Espere la respuesta antes de firmar.
rest =
    4. Inscríbase en la «auto-école», escuela de conducir.
    5. Estudie por internet el «code», las reglas.
    📅 La ayuda se pide antes de inscribirse.
papers =
    🗂 <b>Los documentos</b>
    Su documento de identidad o «titre de séjour» (residencia).
    Una «photo-signature» digital, para el permiso.
    Una prueba de domicilio.
trap =
    ⚠️ ¿Una llamada le vende su CPF, su cuenta de formación?
    Es una estafa, como los SMS. No dé sus códigos.
door =
    🔗 francetravail.fr, o llame al 39 49.
    El CPF, dinero para formarse, tiene reglas.
    Aquí, su consejero puede ayudarle.
