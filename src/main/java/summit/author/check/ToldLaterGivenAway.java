package summit.author.check;

import summit.load.Code;
import summit.story.Ask;

/** Questions that are told later, where what follows a right answer at once is seen to be other than what follows a wrong one. */
final class ToldLaterGivenAway implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        for (var scene : copy.story().scenes().values()) {
            scene.asks().stream()
                    .filter(ask -> ask.revealLater() && givesAway(ask.consequences()))
                    .forEach(ask -> report.add(
                            Code.GIVEN_AWAY,
                            copy.places().scene(scene.id()).at("ask").position(),
                            "question \"" + ask.question()
                                    + "\" is told later, but what follows at once is not the same when"
                                    + " it is right as when it is wrong.",
                            "Give \"right\" and \"wrong\" the same \"text\" and \"to\", or say it in a scene after the"
                                    + " question was revealed."));
        }
    }

    private static boolean givesAway(Ask.Consequences follows) {
        return !follows.right().text().equals(follows.wrong().text())
                || !follows.right().to().equals(follows.wrong().to());
    }
}
