/* Has parts of a page hear of changes, which then look anew or count anew: one web socket each. A broken one is opened again, and then the part looks once, because it may have missed something. */
(() => {
  const SHORTEST = 500;
  const LONGEST = 30000;
  const LEFT = 5000;
  const looks = [];

  // A page that is being left asks nothing more: what it asked about may be gone. One that stays after all, as for a file to save, looks again.
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
    setTimeout(() => {
      leaving = false;
      looks.forEach((look) => look());
    }, LEFT);
  });

  document.querySelectorAll('[data-live]').forEach((part) => {
    const address = new URL(part.dataset.live, location.href);
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const count = async () => {
      const answer = await fetch(part.dataset.count, { cache: 'no-store', redirect: 'error' });
      if (!answer.ok) return;
      part.textContent = await answer.text();
      part.hidden = part.textContent === '0';
    };
    const look = () => {
      if (leaving) return;
      if (part.dataset.count) count().catch(() => {});
      else window[part.dataset.call]?.();
    };
    looks.push(look);
    let wait = SHORTEST;
    let missed = false;

    const open = () => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => {
        wait = SHORTEST;
        if (missed) look();
      });
      socket.addEventListener('message', look);
      socket.addEventListener('close', () => {
        missed = true;
        setTimeout(open, wait);
        wait = Math.min(wait * 2, LONGEST);
      });
    };
    open();
  });
})();
