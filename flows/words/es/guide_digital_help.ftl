### draft
### Être aidé pour les démarches sur Internet. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Revu le 22 novembre 2026.

first =
    💻 <b>Ayuda con internet</b>
    1. Diga qué le bloquea: cuenta, correo, foto de un documento.
    2. Pida cita en France services, oficina de ayuda.
    3. Venga con su teléfono y sus documentos.
rest =
    4. Hagan el trámite juntos.
    5. Anote sus códigos en papel, en su casa.
    📅 Pida esta cita cuanto antes.
papers =
    🗂 <b>Los documentos</b>
    Su teléfono.
    Su documento de identidad.
    Su número de «sécurité sociale», su «numéro fiscal».
trap =
    ⚠️ Aquí, no dé sus contraseñas ni sus códigos.
    ¿Un mensaje le pide un código? Es una estafa.
door =
    🔗 Aidants Connect: una persona formada lo hace con usted.
    Es gratis, y usted firma una hoja de acuerdo.
    Aquí, su consejero puede ayudarle.
