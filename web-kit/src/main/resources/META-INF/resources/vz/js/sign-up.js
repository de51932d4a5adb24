/*
 * Shows what follows from a choice while it is made: the price of a tariff, the bank of an account, the words of a mandate. The page that the
 * server makes is what counts: the form is sent as its button "look" would send it, and the outcome is taken from the answer.
 */
(() => {
  const WAIT = 400;
  const form = document.getElementById('form');
  const button = document.getElementById('form:look');
  const outcome = document.getElementById('outcome');
  let waiting = 0;
  let asked = 0;

  const look = async () => {
    const mine = ++asked;
    const fields = new URLSearchParams(new FormData(form));
    fields.set(button.name, button.value);
    try {
      const answer = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const made = page.getElementById('outcome');
      // What was asked later is newer, in whatever order the answers come.
      if (answer.ok && made && mine === asked) outcome.replaceChildren(...made.childNodes);
    } catch {
      // Without a connection the button says so when it is pressed.
    }
  };

  const soon = () => { clearTimeout(waiting); waiting = setTimeout(look, WAIT); };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  button.hidden = true;
})();
