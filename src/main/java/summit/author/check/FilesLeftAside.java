package summit.author.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import summit.load.Code;
import summit.load.Pack;
import summit.load.Position;
import summit.load.Quoted;

/** Files among those of the pack that are not read, whatever their author believes; those of a folder are one finding. */
final class FilesLeftAside {
    private FilesLeftAside() {}

    static void look(Pack pack, Report report) throws IOException {
        var folders = new TreeMap<String, List<String>>();
        for (var name : pack.leftAside()) {
            var folder = name.substring(0, name.lastIndexOf('/') + 1);
            folders.computeIfAbsent(folder, any -> new ArrayList<>()).add(name);
        }
        folders.forEach((folder, names) -> report.add(
                Code.LEFT_ASIDE,
                Position.start(pack.label() + "/" + names.get(0)),
                names.get(0).endsWith("/")
                        ? "the folder is a link, which is not followed: nothing in it is read."
                        : names.size() == 1
                                ? "the file is no part of the story: its name is none that is read."
                                : "the file is no part of the story; more of them in this folder: "
                                        + Quoted.list(names.subList(1, names.size())) + ".",
                hint(folder, names.get(0))));
    }

    private static String hint(String folder, String name) {
        if (name.endsWith("/")) {
            return "Put the folder itself there, or copy its files.";
        }
        if (folder.equals("art/")) {
            return "A picture is a .json file; see \"Pictures\" in docs/scene-format.md.";
        }
        if (folder.equals("plans/")) {
            return "The name of a plan ends in .plan.";
        }
        if (folder.equals("strings/")) {
            return "A translation is a .json file; \"summit languages merge\" makes one of a table.";
        }
        return name.endsWith(".plan")
                ? "Plans lie in the folder \"plans\"."
                : "Scenes, questions and facts stand in .json files. If it is for yourself, leave it.";
    }
}
