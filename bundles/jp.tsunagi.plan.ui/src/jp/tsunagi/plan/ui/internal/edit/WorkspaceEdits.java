package jp.tsunagi.plan.ui.internal.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.plan.ui.text.TextChanges;

/** A server's changes to several files; only plans are ever changed this way. */
public final class WorkspaceEdits {

	private WorkspaceEdits() {
	}

	/** Changes all the files, or tells the user why not; returns whether they are changed. */
	public static boolean apply(WorkspaceEdit edit) {
		try {
			TextChanges.apply(changes(edit), "");
			return true;
		} catch (ProjectException failure) {
			MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.failedTitle,
					failure.getMessage());
			return false;
		}
	}

	/** What {@code edit} replaces in the text of each plan. */
	public static Map<Path, Function<String, List<TextReplacement>>> changes(WorkspaceEdit edit) {
		Map<Path, Function<String, List<TextReplacement>>> changes = new LinkedHashMap<>();
		edits(edit).forEach((uri, edits) -> {
			Path path = PlanUri.path(uri).filter(WorkspaceEdits::isPlan).orElseThrow(() -> new IllegalArgumentException(uri));
			changes.put(path, text -> TextEdits.replacements(new Document(text), edits));
		});
		return changes;
	}

	/** The files that {@code edit} changes. */
	public static List<String> filesOf(WorkspaceEdit edit) {
		return List.copyOf(edits(edit).keySet());
	}

	/** How many places {@code edit} changes. */
	public static int countOf(WorkspaceEdit edit) {
		return edits(edit).values().stream().mapToInt(List::size).sum();
	}

	private static boolean isPlan(Path path) {
		return path.toString().endsWith(".plan");
	}

	private static Map<String, List<TextEdit>> edits(WorkspaceEdit edit) {
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
