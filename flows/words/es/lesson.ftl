### draft
-more = ➡️ Seguir
-later = ⏸ Más tarde
-unsure = 🤷 No lo sé

one =
    .more = { -more }
    .later = { -later }
two =
    .more = { -more }
    .later = { -later }
three =
    .more = { -more }
    .later = { -later }
four =
    .more = { -more }
    .later = { -later }

first_question =
    .unsure = { -unsure }
second_question =
    .unsure = { -unsure }

again = Sigamos donde estaba.
later = De acuerdo. Guardo su sitio. Toque /menu y luego «Aprender».
right = 👍 Sí, eso es. ¡Gracias!
almost = Gracias por responder. La respuesta correcta está aquí:
after =
    La lección ha terminado. Esta tarjeta es suya. Guárdela o enséñela.
    .named = ✍️ La misma, con mi nombre
    .others = 📚 Otras lecciones
    .enough = 👍 Está bien, gracias
bye = Hasta pronto. Las lecciones siguen en /menu.
