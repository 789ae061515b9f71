package jp.tsunagi.plan.ui.internal.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.core.project.Backups;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.ui.internal.connection.PlanFiles;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Something that a plan can be compared with.
 *
 * @param label what it is
 * @param path where its text is
 */
record Counterpart(String label, Path path) {

	/** The file itself, its backups from the newest, and the other plans of the project. */
	static List<Counterpart> of(Path plan) {
		List<Counterpart> found = new ArrayList<>();
		if (Files.exists(plan)) {
			found.add(new Counterpart(Messages.onDisk, plan));
		}
		ProjectSession.get().project().map(Project::folder).filter(plan::startsWith).ifPresent(folder -> {
			String file = folder.relativize(plan).toString().replace('\\', '/');
			DateTimeFormatter time = DateTimeFormatter.ofPattern(Messages.timeFormat);
			new Backups(folder).list().stream().filter(backup -> backup.file().equals(file))
					.map(backup -> new Counterpart(Messages.bind(Messages.backup, time.format(backup.replacedAt())), backup.content()))
					.forEach(found::add);
			PlanFiles.in(folder).stream().filter(other -> !other.equals(plan))
					.map(other -> new Counterpart(Messages.bind(Messages.plan, folder.relativize(other)), other))
					.forEach(found::add);
		});
		return found;
	}

	/** Its text, or why there is none. */
	String text() {
		try {
			return TextFile.at(path).read();
		} catch (ProjectException unreadable) {
			return Messages.bind(Messages.unreadable, unreadable.getMessage());
		}
	}
}
