package jp.tsunagi.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.tsunagi.core.file.PendingFile;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.document.internal.html.OverviewPage;
import jp.tsunagi.document.review.ReviewDocument;

/**
 * Where a document goes. A file is there as a whole or not at all, and nothing that this product did not write is ever
 * replaced or deleted without being asked to.
 */
public final class OutputFolder {

	private final Path folder;

	/** The folder at {@code folder}, which need not exist yet. */
	public OutputFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Writes {@code files} by name, in their order. Further pages that an earlier document had and this one has not go; reviews alone
	 * replace the reviews only and leave an overview that is there.
	 *
	 * @param force also into a folder with other content; of that only files of the same names are replaced
	 * @throws DocumentException if the folder has other content, or cannot be written to; files not yet written are as they
	 *     were
	 */
	public void write(Map<String, byte[]> files, boolean force) throws DocumentException {
		Map<Path, PendingFile> pending = new LinkedHashMap<>();
		Path current = folder;
		try {
			if (!force && !isFree()) {
				throw new DocumentException(Messages.bind(Messages.folderOccupied, folder));
			}
			for (var file : files.entrySet()) {
				current = folder.resolve(file.getKey());
				PendingFile page = new PendingFile(current);
				pending.put(current, page);
				page.write(file.getValue());
			}
			for (var page : pending.entrySet()) {
				current = page.getKey();
				page.getValue().complete();
			}
			deleteFormerPages(files.keySet());
		} catch (IOException failure) {
			throw new DocumentException(new UnwritableFileException(current, failure).getMessage(), failure);
		} finally {
			pending.values().forEach(PendingFile::close);
		}
	}

	/** Whether the folder is missing, empty, or holds an earlier document of this product. */
	private boolean isFree() throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> content = Files.list(folder)) {
			return content.findAny().isEmpty() || isOurs(folder.resolve(Overview.PAGE))
					|| isOurs(folder.resolve(ReviewDocument.PAGE));
		}
	}

	/** Nothing may stay to be read that is no longer part of the document. */
	private void deleteFormerPages(Set<String> current) throws IOException {
		Pattern further = current.contains(Overview.PAGE) ? Overview.FURTHER_PAGES : ReviewDocument.PAGES;
		List<Path> pages;
		try (Stream<Path> content = Files.list(folder)) {
			pages = content.filter(file -> further.matcher(file.getFileName().toString()).matches())
					.filter(file -> !current.contains(file.getFileName().toString())).toList();
		}
		for (Path page : pages) {
			if (isOurs(page)) {
				Files.delete(page);
			}
		}
	}

	private static boolean isOurs(Path page) throws IOException {
		return Files.isRegularFile(page)
				&& new String(Files.readAllBytes(page), StandardCharsets.UTF_8).contains(OverviewPage.GENERATOR);
	}
}
