### draft
### L’accident au travail ou sur le trajet : se soigner, le dire le jour même. Sources : ledecodeur.cftc.fr, avocat-broquet.fr. Revu le 22 novembre 2026.

first =
    🩹 <b>Accidente en el trabajo o en el camino</b>
    1. Peligro: llame al 15 o al 112. Vaya a curarse.
    2. Avise a su encargado o a la estructura el mismo día.
    3. Diga dónde, cómo y quién lo vio.
rest =
    4. Pida a la estructura la «feuille d’accident».
    5. Guarde una copia de cada documento.
    📅 El mismo día, o en 24 horas como máximo.
papers =
    🗂 <b>Los documentos</b>
    El lugar, la hora, los nombres de los testigos.
    «Feuille d’accident»: la hoja para los cuidados.
    «Certificat médical initial»: lo hace el médico.
trap =
    ⚠️ Aunque sea pequeño, un accidente se dice el mismo día.
    ¿Trabajaba para un cliente? Avise al cliente y a la estructura.
door =
    🔗 ameli.fr. Llame al 36 46.
    Aquí, su encargado y la oficina de sueldos pueden ayudarle.
