### Le relevé d’heures, pour être payé à temps. Sources : support.mistertemp.com, groupelip.com. Revu le 22 novembre 2026.

first =
    🕘 <b>Your “relevé d’heures”: hours sheet</b>
    1. Write down your hours each day.
    2. Have the client sign the sheet.
    3. Send a photo to the structure.
rest =
    4. Keep the photo in your phone.
    📅 Each week, or at the end of the job.
    Ask the pay office for the last possible day.
papers =
    🗂 <b>The papers</b>
    The hours sheet, with the client’s signature.
    A clear photo of the whole sheet.
trap =
    ⚠️ The sheet comes late?
    These hours may be paid the month after.
door =
    🔗 Hours are missing: first write to the pay office.
    A question about your rights: call 0 806 000 126.
    Here, the pay office and your supervisor can help you.
