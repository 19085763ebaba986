### draft
### Être aidé pour les démarches sur Internet. Sources : aidantsconnect.beta.gouv.fr, cramif.fr. Revu le 22 novembre 2026.

first =
    💻 <b>Ajuda na internet</b>
    1. Diga o que é difícil: conta, e-mail, foto de um papel.
    2. Marque um encontro na France services, balcão de ajuda.
    3. Leve o seu telefone e os seus papéis.
rest =
    4. Tratem do assunto em conjunto.
    5. Escreva os seus códigos em papel, em casa.
    📅 Marque este encontro o mais depressa possível.
papers =
    🗂 <b>Os papéis</b>
    O seu telefone.
    O seu documento de identidade.
    O número de «sécurité sociale», o «numéro fiscal».
trap =
    ⚠️ Aqui, não diga as suas senhas nem os seus códigos.
    Pedem-lhe um código por mensagem? É uma fraude.
door =
    🔗 Aidants Connect: uma pessoa formada ajuda a fazer.
    É gratuito, e assina um papel de acordo.
    Aqui, o seu conselheiro pode ajudar.
