// The commands that the bot has announced, as this chat would see them.

const scopes = (chat) => [
  { type: "chat", chat_id: chat },
  { type: chat < 0 ? "all_group_chats" : "all_private_chats" },
  { type: "default" },
];

const same = (one, other) => one.type === other.type && (one.chat_id ?? 0) === (other.chat_id ?? 0);

// `announced` maps '[{"type": ...}, "fr"]' to a list of commands; the narrowest scope wins, then the language.
export function commandsOf(announced, chat, language) {
  const known = Object.entries(announced).map(([key, commands]) => [...JSON.parse(key), commands]);
  for (const scope of scopes(chat)) {
    for (const code of [language, ""]) {
      const found = known.find(([told, spoken]) => same(told, scope) && spoken === code);
      if (found) return found[2];
    }
  }
  return [];
}
