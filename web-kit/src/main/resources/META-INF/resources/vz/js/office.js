/* Small helps of the office shell; every page works without them. */
(() => {
  const shell = document.getElementById('shell');
  const narrow = matchMedia('(max-width: 63.99rem)');
  const KEY = 'vz.nav';

  const toggleNav = (button) => {
    const name = narrow.matches ? 'nav-open' : 'nav-small';
    const on = shell.classList.toggle(name);
    button.setAttribute('aria-expanded', String(narrow.matches ? on : !on));
    if (!narrow.matches) localStorage.setItem(KEY, on ? 'small' : '');
    if (narrow.matches && on) shell.querySelector('.side a')?.focus();
  };

  const closeNav = () => {
    if (!shell?.classList.contains('nav-open')) return;
    shell.classList.remove('nav-open');
    const button = shell.querySelector('[data-toggle-nav]');
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };

  // The server says beside the field, and in the page's language, what is wrong.
  for (const form of document.forms) form.noValidate = true;

  if (shell && localStorage.getItem(KEY) === 'small') shell.classList.add('nav-small');
  if (narrow.matches) shell?.querySelector('[data-toggle-nav]').setAttribute('aria-expanded', 'false');

  // The chosen tab may lie outside a narrow window.
  document.querySelectorAll('.tabs [aria-current=page]').forEach((tab) => { tab.parentElement.scrollLeft = tab.offsetLeft - 16; });

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-toggle-nav]');
    if (button) toggleNav(button);
    if (event.target.closest('[data-close-nav]')) closeNav();

    const reveal = event.target.closest('[data-reveal]');
    if (reveal) {
      const field = document.getElementById(reveal.dataset.reveal);
      const shown = field.type === 'password';
      field.type = shown ? 'text' : 'password';
      reveal.setAttribute('aria-pressed', String(shown));
    }
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    if (event.target.closest('[data-print]')) print();
  });

  /* A double click sends a form once; the Back button makes it fresh again. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 2000);
  });

  /* A ready text goes into the field, after what stands there. */
  document.addEventListener('change', (event) => {
    const choice = event.target.closest('[data-fill]');
    if (!choice?.value) return;
    const field = document.getElementById(choice.dataset.fill);
    field.value = field.value.trim() ? `${field.value.trimEnd()}\n${choice.value}` : choice.value;
    choice.value = '';
    field.focus();
  });

  /* Tells the other side of a chat that somebody types, and nothing of what. */
  let typed = 0;
  document.addEventListener('input', (event) => {
    const part = event.target.closest('[data-typing]');
    if (!part || Date.now() - typed < 3000) return;
    typed = Date.now();
    window[part.dataset.typing]?.();
  });

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape') {
      const menu = document.querySelector('details.menu[open]');
      if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
      closeNav();
    } else if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const search = document.querySelector('[data-search], .top-search input, .filters input, .toolbar input[type=search]');
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    }
  });
})();
