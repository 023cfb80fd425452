/** What stands at addresses that are no longer what they were. */
export const moved = {
  movedTo: "It is now here:",
  storyRemoved: "The story that stood here is no longer in the archive.",
  listRemoved: "No story is listed here any more.",
};
