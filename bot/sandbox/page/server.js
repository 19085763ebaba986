// The sandbox's control API: say what was done, read what is, follow what changes.

export async function ask(path) {
  const response = await fetch(path, { cache: "no-store" });
  if (!response.ok) throw new Error(`Le bac à sable répond ${response.status}.`);
  return response.json();
}

export async function tell(path, body = {}) {
  let reason;
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    reason = answer.error;
  } catch (error) {
    reason = error.message;
  }
  // The server speaks to engineers; the visitor gets a sentence of their own.
  console.warn(path, reason);
  throw new Error("Cela n’a pas marché. Essayez encore une fois.");
}

export const act = (deed, user, facts = {}) => tell(`/sandbox/act/${deed}`, { as: user, ...facts });

// Calls `heard` for every change after `last`; `connected` with true or false as the line comes and goes.
export function follow(last, heard, connected) {
  const source = new EventSource(`/sandbox/stream?after=${last}`);
  source.onmessage = (event) => heard(JSON.parse(event.data));
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  return source;
}

export async function asBase64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
