/* The secretary's console: saves the note while it is typed, answers to keys, counts waiting seconds, and rings. */
(() => {
  const PAUSE = 700; // after the last letter
  const LONGEST = 1500; // while somebody types on
  const AGAIN = 1000; // after a failure
  let timer = 0;
  let since = 0;
  let saving = false;
  let dirty = false;

  const draft = () => document.querySelector('form[data-draft]');
  const state = (key, time) => {
    const line = document.querySelector('[data-draft-state]');
    if (line) line.textContent = line.dataset[key] + (time ? ` ${new Date().toLocaleTimeString(document.documentElement.lang)}` : '');
  };

  const body = (form) => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) fields.append(name, value);
    fields.set('number', document.getElementById('note:number').value);
    return fields;
  };

  const save = async () => {
    const form = draft();
    if (!form?.elements.call || saving) return;
    saving = true;
    dirty = false;
    since = 0;
    const call = form.elements.call.value;
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body: body(form), redirect: 'error', cache: 'no-store' });
      const text = await answer.text();
      const same = draft()?.elements.call?.value === call;
      if (answer.ok && same) {
        document.getElementById('note:number').value = text;
        if (!dirty) state('saved', true);
      } else if (answer.status === 409) {
        if (same) state('elsewhere');
      } else if (!answer.ok) {
        throw new Error(String(answer.status));
      }
    } catch {
      dirty = true;
      state('failed');
    } finally {
      saving = false;
      if (dirty) timer = setTimeout(save, AGAIN);
    }
  };

  const changed = (event) => {
    if (!event.target.closest('form[data-draft]')) return;
    dirty = true;
    state('saving');
    since ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
  };
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);

  // Alt and a letter press the button that shows it.
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const button = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });

  const shown = Date.now();
  let drawn = shown;
  setInterval(() => {
    const now = Date.now();
    document.querySelectorAll('[data-since]').forEach((cell) => {
      cell.dataset.since = String(Number(cell.dataset.since) + Math.round((now - drawn) / 1000));
      cell.textContent = `${cell.dataset.since} s`;
    });
    drawn = now;
  }, 1000);

  /* Two short tones when somebody begins to wait; browsers allow sound once the page was touched. */
  let waiting = Number(document.querySelector('[data-ringing]')?.dataset.ringing ?? 0);
  let sound = null;
  const ring = () => {
    if (!navigator.userActivation?.hasBeenActive) return;
    sound ??= new AudioContext();
    [0, 0.25].forEach((offset) => {
      const tone = sound.createOscillator();
      const loudness = sound.createGain();
      loudness.gain.value = 0.08;
      tone.frequency.value = 880;
      tone.connect(loudness).connect(sound.destination);
      tone.start(sound.currentTime + offset);
      tone.stop(sound.currentTime + offset + 0.18);
    });
  };
  new MutationObserver(() => {
    const line = document.querySelector('[data-ringing]');
    if (!line) return;
    const now = Number(line.dataset.ringing);
    if (now > waiting) ring();
    waiting = now;
  }).observe(document.body, { childList: true, subtree: true });
})();
