package jp.tsunagi.document.office.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.export.DiagramFile;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.office.template.TemplateException;

/**
 * Writes a document for each of several subjects into a folder. One that fails keeps none of the others from being written, and
 * each is there as a whole or not at all.
 *
 * @param template what they are made from
 * @param subjects what they are about
 * @param isReplacing whether files that are there are replaced
 */
public record DocumentBatch(DocumentTemplate template, List<DocumentSubject> subjects, DocumentFormat format, Path folder,
		boolean isReplacing) {

	/**
	 * What came of it.
	 *
	 * @param written the files, in their order
	 * @param failures why others are not there, in sentences
	 * @param notices what people should know of what was written
	 */
	public record Result(List<Path> written, List<String> failures, Set<String> notices) {
	}

	/**
	 * The files of the documents, in their order.
	 *
	 * @throws TemplateException if the template cannot be read
	 */
	public List<Path> files() throws TemplateException {
		String extension = format == DocumentFormat.OFFICE ? template.open().extension() : format.id();
		List<Path> files = new ArrayList<>();
		subjects.forEach(subject -> files.add(free(DocumentExport.fileName(template, subject, extension), files)));
		return files;
	}

	/**
	 * Writes them. The template is read once, so that all are made from the same.
	 *
	 * @param monitor is told of each, and may cancel between two: what was written stays
	 */
	public Result write(DocumentExport export, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, subjects.size());
		Result result = new Result(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
		DocumentTemplate opened;
		try {
			opened = template.opened();
		} catch (TemplateException unreadable) {
			subjects.forEach(subject -> result.failures().add(NLS.bind(Messages.failed, subject.label(), unreadable.getMessage())));
			return result;
		}
		for (DocumentSubject subject : subjects) {
			if (progress.isCanceled()) {
				result.failures().add(NLS.bind(Messages.cancelled, result.written().size(), subjects.size()));
				break;
			}
			progress.subTask(subject.label());
			write(export, opened, subject, result);
			progress.worked(1);
		}
		return result;
	}

	private void write(DocumentExport export, DocumentTemplate opened, DocumentSubject subject, Result result) {
		try {
			ExportedDocument document = export.make(opened, subject, format);
			Path file = free(document.name(), result.written());
			if (!isReplacing && Files.exists(file)) {
				result.failures().add(NLS.bind(Messages.exists, file));
				return;
			}
			DiagramFile.write(file, document.content());
			result.written().add(file);
			result.notices().addAll(document.notices());
		} catch (TemplateException | ExportException failure) {
			result.failures().add(NLS.bind(Messages.failed, subject.label(), failure.getMessage()));
		} catch (RuntimeException unexpected) {
			// of what is odd in one of them the others know nothing
			ILog.of(DocumentBatch.class).error(template.id() + ' ' + subject.label(), unexpected);
			result.failures().add(NLS.bind(Messages.unexpected, subject.label(), template.label()));
		}
	}

	/** Two plans of one area may have the same name. */
	private Path free(String name, List<Path> written) {
		int dot = name.lastIndexOf('.');
		Path file = folder.resolve(name);
		for (int i = 2; written.contains(file); i++) {
			file = folder.resolve(name.substring(0, dot) + '-' + i + name.substring(dot));
		}
		return file;
	}
}
