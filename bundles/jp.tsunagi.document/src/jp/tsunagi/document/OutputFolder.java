package jp.tsunagi.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
		Map<String, Path> siblings = new LinkedHashMap<>();
		try {
			if (!force && !isFree()) {
				throw new DocumentException(Messages.bind(Messages.folderOccupied, folder));
			}
			Files.createDirectories(folder);
			for (var file : files.entrySet()) {
				Path sibling = Files.createTempFile(folder, "." + file.getKey(), ".writing");
				siblings.put(file.getKey(), sibling);
				// an interrupted command leaves nothing behind
				sibling.toFile().deleteOnExit();
				Files.write(sibling, file.getValue());
				makeReadable(sibling);
			}
			for (var sibling : siblings.entrySet()) {
				rename(sibling.getValue(), folder.resolve(sibling.getKey()));
			}
			deleteFormerPages(files.keySet());
		} catch (IOException failure) {
			throw new DocumentException(Messages.bind(Messages.folderUnwritable, folder, reason(failure)), failure);
		} finally {
			siblings.values().forEach(OutputFolder::deleteQuietly);
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

	/** Temporary files are for their owner only; a document is to be read, for instance by a web server. */
	private static void makeReadable(Path file) throws IOException {
		if (!file.toFile().setReadable(true, false)) {
			throw new IOException(file.toString());
		}
	}

	private static void rename(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException networkFolder) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static String reason(IOException failure) {
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}

	private static void deleteQuietly(Path sibling) {
		try {
			Files.deleteIfExists(sibling);
		} catch (IOException leftBehind) {
			// the failure that led here is reported; the file is tried again when the program ends
		}
	}
}
