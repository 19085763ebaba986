### draft
### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Olá, { $name }. O seu salário está a caminho.
    Dia previsto: { $pay_on }.
    Conforme o banco, o dinheiro chega um pouco depois.
    .payslip = 📄 O meu recibo de salário explicado
    .thanks = 👍 Está bem
    .talk = 🗣 Falar com alguém

bye =
    Tenha um bom dia, { $name }.
    Um problema com o salário? Escreva aqui.
