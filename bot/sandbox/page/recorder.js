// A voice note from the microphone, where the browser has one; the first press records, the second sends.

const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
const LONGEST_MS = 60000;

export function recorder(field, send, complain) {
  if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) return null;

  return async function record() {
    let microphone;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      throw new Error("Le micro n’est pas disponible. Le vocal d’exemple marche toujours.");
    }
    const kind = KINDS.find((type) => MediaRecorder.isTypeSupported(type));
    const tape = new MediaRecorder(microphone, kind ? { mimeType: kind } : {});
    const pieces = [];
    const begun = Date.now();
    const before = field.placeholder;
    const form = field.form;
    const stop = document.createElement("button");
    stop.type = "button";
    stop.className = "stop";
    stop.textContent = "Terminer et envoyer le vocal";
    tape.ondataavailable = (event) => pieces.push(event.data);
    tape.onstop = async () => {
      clearTimeout(limit);
      microphone.getTracks().forEach((track) => track.stop());
      stop.remove();
      field.placeholder = before;
      field.focus();
      const seconds = Math.max(1, Math.round((Date.now() - begun) / 1000));
      try {
        await send(new Blob(pieces, { type: tape.mimeType }), seconds);
      } catch (error) {
        complain(error);
      }
    };
    stop.addEventListener("click", () => tape.stop());
    form.prepend(stop);
    field.placeholder = "On vous écoute…";
    stop.focus();
    tape.start();
    const limit = setTimeout(() => tape.state === "recording" && tape.stop(), LONGEST_MS);
  };
}
