### draft
### Le droit au compte : une banque refuse, la Banque de France en choisit une autre. Sources : particuliers.banque-france.fr, lesclesdelabanque.com, clcv.org. Revu le 22 novembre 2026.

first =
    🏦 <b>Ter uma conta no banco</b>
    1. Peça uma conta num banco.
    2. O banco recusa? Peça a recusa por escrito.
    3. Preencha o papel «droit au compte» (direito à conta).
rest =
    4. Entregue tudo ao Banque de France.
    5. O Banque de France escolhe um banco para a sua conta.
    Esta conta é simples e gratuita.
    📅 Nada depois de 15 dias? Continue com a sua prova.
papers =
    🗂 <b>Os papéis</b>
    O seu documento de identidade.
    Uma prova de endereço com menos de 3 meses.
    A recusa do banco, ou a prova do seu pedido.
trap =
    ⚠️ Não tem conta só em seu nome? Tem este direito.
    Mesmo com «Livret A», conta a dois ou dívidas.
door =
    🔗 particuliers.banque-france.fr
    Ligue para o 34 14.
    Aqui, o seu conselheiro pode ajudar.
