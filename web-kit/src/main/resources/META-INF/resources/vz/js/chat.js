/*
 * The visitor's chat page without reloads. What counts is the page that the server makes: the socket only says that it is worth a look, and while
 * there is none the page looks every few seconds. What was typed stays until it was said; sent again, it carries the same number and is said once.
 */
(() => {
  const SHORTEST = 500;
  const LONGEST = 30000;
  const LOOK_EVERY = 4000;
  const TYPING_EVERY = 3000;
  const DRAFT = 'chat.draft';

  const talk = document.getElementById('talk');
  const form = document.getElementById('say');
  const text = document.getElementById('say:message:input');
  const number = document.getElementById('say:submission');
  const lines = () => document.getElementById('lines');
  let connected = false;
  let sending = false;
  let typed = 0;
  let wait = SHORTEST;

  const toEnd = () => { lines().scrollTop = lines().scrollHeight; };

  const AWAY = document.getElementById('away').textContent;

  const tell = (words) => {
    const place = document.getElementById('away');
    place.textContent = words;
    place.hidden = !words;
  };

  const show = (html) => {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const said = fresh.getElementById('lines');
    if (!said || !form !== !fresh.getElementById('say')) {
      location.reload();
      return null;
    }
    // An older answer that comes late shows nothing less.
    if (said.children.length > lines().children.length) {
      [...said.children].slice(lines().children.length).forEach((line) => lines().append(line));
      toEnd();
    }
    document.getElementById('state').textContent = fresh.getElementById('state').textContent;
    document.getElementById('typing').innerHTML = fresh.getElementById('typing').innerHTML;
    if (!document.getElementById('mail') && fresh.getElementById('mail')) document.getElementById('wish').replaceWith(fresh.getElementById('wish'));
    tell('');
    return fresh;
  };

  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (answer.ok) show(await answer.text());
    } catch {
      tell(AWAY);
    }
  };

  const connect = () => {
    const address = new URL(talk.dataset.live, location.href);
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      connected = true;
      wait = SHORTEST;
      look();
    });
    socket.addEventListener('message', look);
    socket.addEventListener('close', () => {
      connected = false;
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST);
    });
  };

  /* Tells the other side that somebody types, and nothing of what. */
  const typing = async () => {
    if (sending || Date.now() - typed < TYPING_EVERY) return;
    typed = Date.now();
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, name === text.name ? '' : value]));
    fields.append('say:typing', '');
    try {
      await fetch(form.action, { method: 'POST', body: fields });
    } catch {
      // The next word says it again.
    }
  };

  const say = async (event) => {
    event.preventDefault();
    if (sending || !text.value.trim()) return;
    sending = true;
    const sent = text.value;
    const fields = new URLSearchParams(new FormData(form));
    fields.append('say:send', '');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const fresh = answer.ok ? show(await answer.text()) : null;
      if (!answer.ok) throw new Error(answer.status);
      const refused = fresh?.querySelector('#say .alert-bad');
      if (refused) {
        tell(refused.textContent.trim());
      } else if (fresh) {
        number.value = fresh.getElementById('say:submission').value;
        if (text.value === sent) text.value = '';
        typed = 0;
        sessionStorage.setItem(DRAFT, text.value);
      }
    } catch {
      tell(AWAY);
    } finally {
      sending = false;
      text.focus();
    }
  };

  toEnd();
  if (!form) {
    sessionStorage.removeItem(DRAFT);
    return;
  }
  text.value ||= sessionStorage.getItem(DRAFT) ?? '';
  text.addEventListener('input', () => {
    sessionStorage.setItem(DRAFT, text.value);
    if (text.value) typing();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) say(event);
  });
  form.addEventListener('submit', say);
  connect();
  setInterval(() => { if (!connected) look(); }, LOOK_EVERY);
})();
