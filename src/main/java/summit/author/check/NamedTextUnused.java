package summit.author.check;

import summit.load.Code;

/** Texts that have names, which no block uses. */
final class NamedTextUnused implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        copy.named().forEach((id, named) -> {
            if (!named.isUsed()) {
                report.add(
                        Code.TEXT_UNUSED,
                        copy.places().text(id).key(),
                        "no text uses the named text \"" + id + "\".",
                        "Use it: { \"use\": \"" + id + "\" }, or take it out.");
            }
        });
    }
}
