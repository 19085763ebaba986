### draft
### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Declarar os seus rendimentos (impostos)</b>
    1. Abra o site dos impostos, com o seu «numéro fiscal».
    2. Verifique os salários já escritos.
    3. Verifique os filhos e o endereço.
rest =
    4. Confirme a sua declaração («valider»).
    5. Tire do site o «avis» (papel do imposto). Guarde-o.
    📅 Todos os anos, na primavera. Veja a data limite.
papers =
    🗂 <b>Os papéis</b>
    O seu «numéro fiscal».
    Os seus recibos de salário do ano.
    Primeira vez? Vá ao «centre des impôts».
trap =
    ⚠️ Mesmo sem rendimentos, declare todos os anos.
    O «avis» serve para a casa, a CAF, a cantina.
door =
    🔗 impots.gouv.fr
    Ou France services, um balcão perto de casa.
    Aqui, o seu conselheiro pode ajudar.
