package summit.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.quiz.company.Company;
import summit.quiz.company.Deed;
import summit.save.DataFolder;
import summit.save.SaveException;
import summit.save.Sessions;
import summit.save.TextFile;
import summit.story.Story;
import summit.ui.Game;
import summit.ui.Keyboard;
import summit.ui.News;
import summit.ui.Wish;
import summit.ui.lanterna.FullScreen;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.Watch;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Settings;

/** Holds the story before a class on the full screen: writes its deeds into the journal, with the time it is, and its front page where asked. */
record FullScreenCompany(Sessions.Kept<Deed> kept, DataFolder folder, Watch watch)
        implements Function<Request, Optional<Message>> {

    /** The class as it stands when the story is over or left; {@code remark} is shown at first and may be empty. */
    Company run(
            Story story, Company company, ShowOptions options, Outside outside, Surroundings.Mode mode, String remark)
            throws IOException {
        var keys = ChosenKeys.in(folder, Keyboard.STORY);
        var settings = options.over(Settings.DEFAULT).with(keys.keymap()).forProjector();
        var screen = options.screen(outside, mode).forRoom().withMouse(settings.mouse());
        var opened = Game.assemble(story, company, settings, screen.depth(), keys.after(remark));
        return Game.company(FullScreen.run(new Game(), opened, this, screen));
    }

    @Override
    public Optional<Message> apply(Request request) {
        if (request instanceof Wish.Enact enact) {
            return Optional.of(new Message.Brought(enacted(enact.deed())));
        }
        return request instanceof Wish.SaveFrontPage page
                ? Optional.of(new Message.Brought(written(page)))
                : Optional.empty();
    }

    /** The deed at the time it is; if the computer slept since the last one, that comes before it, and is no time of the play. */
    private News enacted(Deed deed) {
        var now = watch.now();
        return watch.hasSlept()
                ? new News.Several(List.of(kept(new Deed.Returned(now)), kept(deed.on(now))))
                : kept(deed.on(now));
    }

    /** The deed takes effect also where it could not be written; then that is said. */
    private News kept(Deed deed) {
        try {
            kept.add(deed);
            return new News.Enacted(deed);
        } catch (SaveException trouble) {
            return new News.Several(List.of(new News.Enacted(deed), new News.Failed(trouble.getMessage())));
        }
    }

    private News written(Wish.SaveFrontPage page) {
        try {
            var file = TextFile.create(folder.pages(), page.ending(), Clock.systemUTC());
            file.append(page.text());
            return new News.PageWritten(file.path().toString());
        } catch (SaveException trouble) {
            return new News.Failed(trouble.getMessage());
        }
    }
}
