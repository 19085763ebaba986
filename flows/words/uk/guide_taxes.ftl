### draft
### La déclaration d’impôts, chaque année, même sans revenu. Sources : copies de service-public.fr F369, 2025. Revu le 22 novembre 2026.

first =
    🧾 <b>Податки: декларація доходів</b>
    1. Відкрийте сайт податків зі своїм numéro fiscal.
    2. Перевірте вже вписані зарплати.
    3. Перевірте дітей і адресу.
rest =
    4. Підтвердьте декларацію.
    5. Завантажте avis (податковий лист). Збережіть його.
    📅 Щороку, навесні. Перевірте останній день.
papers =
    🗂 <b>Папери</b>
    Numéro fiscal: Ваш податковий номер.
    Ваші fiches de paie за рік.
    Уперше? Ідіть у centre des impôts (податкова).
trap =
    ⚠️ Навіть без доходу подавайте декларацію щороку.
    Avis потрібен для житла, CAF, шкільної їдальні.
door =
    🔗 impots.gouv.fr
    Або France services, місце допомоги поруч із Вами.
    Тут Вам може допомогти Ваш консультант.
