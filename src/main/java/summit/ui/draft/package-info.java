/** Answers being made, a class a shape of answer: a {@link summit.ui.draft.Draft} hears keys, is shown, and becomes a response. */
package summit.ui.draft;
