package jp.tsunagi.plan.ui.internal.navigation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.workbench.internal.open.OpenElement;

/**
 * Something that a word leads to: a part of a plan, or an element of the model.
 *
 * @param uri the file; the fragment of a model's is the element's id
 * @param range where in the file
 */
record Target(String uri, Range range) {

	private static final String MODEL = ".coordination";

	/** An attribute of its own line, as models are saved. */
	private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");

	/** How many lines below its tag an element's id may stand. */
	private static final int ID_LINES = 8;

	static List<Target> of(Either<List<? extends Location>, List<? extends LocationLink>> answer) {
		return answer.isLeft()
				? answer.getLeft().stream().map(location -> new Target(location.getUri(), location.getRange())).toList()
				: answer.getRight().stream().map(link -> new Target(link.getTargetUri(), link.getTargetSelectionRange())).toList();
	}

	boolean isInModel() {
		return PlanUri.path(uri).filter(file -> file.toString().endsWith(MODEL)).isPresent();
	}

	Target withId(String id) {
		int fragment = uri.indexOf('#');
		return new Target((fragment < 0 ? uri : uri.substring(0, fragment)) + "#" + id, range);
	}

	/** Shows it: a plan's part in its editor, an element in its form. */
	void open(IWorkbenchPage page) {
		Optional<Path> path = PlanUri.path(uri);
		if (isInModel()) {
			PlanUri.fragment(uri).or(() -> idIn(path.get()))
					.ifPresent(id -> OpenElement.run(page.getWorkbenchWindow(), id, Optional.empty()));
		} else if (path.isPresent()) {
			try {
				OpenPlan.at(page, path.get(), range);
			} catch (PartInitException failure) {
				ILog.of(Target.class).error(uri, failure);
			}
		}
	}

	private Optional<String> idIn(Path file) {
		try {
			List<String> lines = Files.readAllLines(file);
			int first = Math.min(range.getStart().getLine(), lines.size());
			for (String line : lines.subList(first, Math.min(first + ID_LINES, lines.size()))) {
				Matcher id = ID.matcher(line);
				if (id.find()) {
					return Optional.of(id.group(1));
				}
			}
		} catch (IOException unreadable) {
			ILog.of(Target.class).warn(uri, unreadable);
		}
		return Optional.empty();
	}
}
