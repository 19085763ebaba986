// On a narrow screen one phone at a time, behind tabs; on a wide one all three, and the tabs are gone.

const NARROW = matchMedia("(max-width: 60rem)");

export function tabs(list, phones) {
  let chosen = 0;
  const buttons = phones.map((phone, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `tab-${phone.name}`;
    button.dataset.tab = phone.name;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", phone.root.id);
    const label = document.createElement("span");
    label.textContent = phone.tab;
    const news = document.createElement("span");
    news.className = "news";
    news.hidden = true;
    button.append(label, news);
    button.addEventListener("click", () => choose(index));
    list.append(button);
    phone.onNews = () => {
      if (!NARROW.matches || index === chosen) return;
      news.hidden = false;
      news.textContent = String(Number(news.textContent) + 1);
      news.setAttribute("aria-label", `${news.textContent} nouveau message`.replace(/^([2-9]|\d\d+) .*/, "$1 nouveaux messages"));
    };
    return button;
  });

  function choose(index) {
    chosen = index;
    buttons.forEach((button, at) => {
      button.setAttribute("aria-selected", String(at === index));
      button.tabIndex = at === index ? 0 : -1;
    });
    const news = buttons[index].querySelector(".news");
    news.hidden = true;
    news.textContent = "";
    lay();
    phones[index].toEnd();
  }

  function lay() {
    phones.forEach((phone, at) => {
      const alone = NARROW.matches;
      phone.root.hidden = alone && at !== chosen;
      if (alone) {
        phone.root.setAttribute("role", "tabpanel");
        phone.root.setAttribute("aria-labelledby", buttons[at].id);
      } else {
        phone.root.removeAttribute("role");
        phone.root.setAttribute("aria-labelledby", phone.titleId);
      }
    });
  }

  list.addEventListener("keydown", (event) => {
    const last = buttons.length - 1;
    const next = {
      ArrowRight: chosen === last ? 0 : chosen + 1,
      ArrowLeft: chosen === 0 ? last : chosen - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    buttons[next].focus();
  });

  NARROW.addEventListener("change", lay);
  choose(0);
}
