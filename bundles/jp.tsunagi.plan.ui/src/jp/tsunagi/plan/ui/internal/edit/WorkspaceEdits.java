package jp.tsunagi.plan.ui.internal.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Makes a server's changes to several files: where a file is open, in its editor, to be saved or undone there; the
 * others on disk, with a backup. Only plans are ever changed this way.
 */
public final class WorkspaceEdits {

	private record Closed(TextFile file, String text) {
	}

	private WorkspaceEdits() {
	}

	/** Changes all the files, or tells the user why not; returns whether they are changed. */
	public static boolean apply(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> changes = changes(edit);
		Map<PlanDocument, List<TextEdit>> open = new LinkedHashMap<>();
		List<Closed> closed = new ArrayList<>();
		try {
			for (var change : changes.entrySet()) {
				Path path = PlanUri.path(change.getKey()).filter(WorkspaceEdits::isPlan)
						.orElseThrow(() -> new IllegalArgumentException(change.getKey()));
				Optional<PlanDocument> document = PlanConnections.get().documentAt(path);
				if (document.isPresent()) {
					open.put(document.get(), change.getValue());
				} else {
					TextFile file = TextFile.at(path);
					Document text = new Document(file.read());
					TextEdits.apply(text, change.getValue());
					closed.add(new Closed(file, text.get()));
				}
			}
			for (Closed changed : closed) {
				changed.file().write(changed.text(), Conflict.REFUSE, ProjectSession.get().clock());
			}
		} catch (ProjectException failure) {
			MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.failedTitle,
					failure.getMessage());
			return false;
		}
		open.forEach((document, edits) -> TextEdits.apply(document.document(), edits));
		FileChanges.tell(closed.stream().map(changed -> changed.file().path()).toList());
		return true;
	}

	/** The files that {@code edit} changes. */
	public static List<String> filesOf(WorkspaceEdit edit) {
		return List.copyOf(changes(edit).keySet());
	}

	/** How many places {@code edit} changes. */
	public static int countOf(WorkspaceEdit edit) {
		return changes(edit).values().stream().mapToInt(List::size).sum();
	}

	private static boolean isPlan(Path path) {
		return path.toString().endsWith(".plan");
	}

	private static Map<String, List<TextEdit>> changes(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		if (edit.getDocumentChanges() != null) {
			edit.getDocumentChanges().stream().filter(change -> change.isLeft()).forEach(change -> {
				List<TextEdit> edits = changes.computeIfAbsent(change.getLeft().getTextDocument().getUri(), uri -> new ArrayList<>());
				change.getLeft().getEdits().forEach(single -> {
					if (single.isLeft()) {
						edits.add(single.getLeft());
					}
				});
			});
		} else if (edit.getChanges() != null) {
			changes.putAll(edit.getChanges());
		}
		return changes;
	}
}
