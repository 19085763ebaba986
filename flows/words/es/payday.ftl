### draft
### Le jour de la paie. La date vient de la structure ; la banque a son propre délai.

today =
    Hola, { $name }. Su sueldo está en camino.
    Día previsto: { $pay_on }.
    Según el banco, el dinero llega un poco después.
    .payslip = 📄 Mi recibo de sueldo explicado
    .thanks = 👍 Gracias
    .talk = 🗣 Hablar con alguien

bye =
    Buen día, { $name }.
    ¿Un problema con el sueldo? Escriba aquí.
