package jp.tsunagi.plan.ui.internal.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;

/** Tells the language server of files that were changed on disk. */
public final class FileChanges {

	private FileChanges() {
	}

	/** The files at {@code paths} were written or deleted. */
	public static void tell(List<Path> paths) {
		if (!paths.isEmpty()) {
			List<FileEvent> events = paths.stream().map(path -> new FileEvent(PlanUri.of(path),
					Files.exists(path) ? FileChangeType.Changed : FileChangeType.Deleted)).toList();
			PlanConnections.get().connection().ifPresent(connection -> connection.tell(server -> server.getWorkspaceService()
					.didChangeWatchedFiles(new DidChangeWatchedFilesParams(events))));
		}
	}
}
