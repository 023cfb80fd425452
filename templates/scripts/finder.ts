// The button over a list: fetches the filters when they are wanted, or at once where the address asks for some.
const mount = document.querySelector<HTMLElement>("#finder");
const button = mount?.querySelector("button");

if (mount && button) {
  let asked = false;
  const fetchApp = () => {
    if (asked) return;
    asked = true;
    document.head.append(Object.assign(document.createElement("script"), { src: mount.dataset.app }));
  };
  if (location.search.length > 1) fetchApp();
  button.addEventListener(
    "click",
    () => {
      mount.dataset.open = "";
      fetchApp();
    },
    { once: true },
  );
  button.addEventListener("pointerenter", fetchApp, { once: true });
}
