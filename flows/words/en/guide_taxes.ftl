### The yearly tax return, even with no income. Sources : copies of service-public.fr F369, 2025. Reviewed 22 November 2026.

first =
    🧾 <b>Declare your income</b>
    1. Open the tax site, with your “numéro fiscal”.
    2. Check the wages already written there.
    3. Check your children and your address.
rest =
    4. Confirm your declaration: “valider”.
    5. Download the tax notice, “avis”. Keep this paper.
    📅 Every year, in spring. Check the last date.
papers =
    🗂 <b>The papers</b>
    Your “numéro fiscal”: your tax number.
    Your payslips of the year.
    First time? See the tax office, “centre des impôts”.
trap =
    ⚠️ Even with no income, declare every year.
    Housing, the CAF, the canteen need the “avis”.
door =
    🔗 impots.gouv.fr
    Or France services, a help desk near you.
    Here, your adviser can help you.
