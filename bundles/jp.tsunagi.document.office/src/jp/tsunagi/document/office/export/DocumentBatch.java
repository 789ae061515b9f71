package jp.tsunagi.document.office.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;

/**
 * Writes a document for each of several subjects into a folder. One that fails keeps none of the others from being written, and
 * each is there as a whole or not at all.
 *
 * @param template what they are made from
 * @param subjects what they are about
 * @param isReplacing whether files that are there are replaced
 * @param name what the file is called; empty for what its template and its subject are called
 */
public record DocumentBatch(DocumentTemplate template, List<DocumentSubject> subjects, DocumentFormat format, Path folder,
		boolean isReplacing, Optional<String> name) {

	/** Keeps its own list. */
	public DocumentBatch {
		subjects = List.copyOf(subjects);
	}

	/** Documents that are called as their template and their subject. */
	public DocumentBatch(DocumentTemplate template, List<DocumentSubject> subjects, DocumentFormat format, Path folder,
			boolean isReplacing) {
		this(template, subjects, format, folder, isReplacing, Optional.empty());
	}

	/**
	 * What came of it.
	 *
	 * @param written the files, in their order
	 * @param failures why others are not there, in sentences
	 * @param notices what people should know of what was written, each once, in the order of the files
	 */
	public record Result(List<Path> written, List<String> failures, List<String> notices) {

		/** Keeps its own lists. */
		public Result {
			written = List.copyOf(written);
			failures = List.copyOf(failures);
			notices = notices.stream().distinct().toList();
		}
	}

	/**
	 * The files of the documents, in their order. Two plans of one area may have the same name; then they are counted, whatever
	 * becomes of one of them.
	 *
	 * @throws TemplateException if the template cannot be made
	 */
	public List<Path> files() throws TemplateException {
		String extension = format == DocumentFormat.OFFICE ? DocumentTemplates.extension(template) : format.id();
		// some systems take large and small letters for the same
		Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		return subjects.stream().map(subject -> {
			String free = FileName.free(name.orElse(DocumentExport.fileName(template, subject, extension)), names::contains);
			names.add(free);
			return folder.resolve(free);
		}).toList();
	}

	/**
	 * Writes them. The template is read once, so that all are made from the same.
	 *
	 * @param monitor is told of each, and may cancel between two: what was written stays
	 */
	public Result write(DocumentExport export, IProgressMonitor monitor) {
		Attempts attempts = new Attempts();
		List<Path> written = new ArrayList<>();
		List<String> notices = new ArrayList<>();
		attempts.attempt(template.label(), () -> {
			DocumentTemplate opened = opened();
			List<Path> files = files();
			SubMonitor progress = SubMonitor.convert(monitor, files.size());
			for (int i = 0; i < files.size(); i++) {
				DocumentSubject subject = subjects.get(i);
				Path file = files.get(i);
				if (progress.isCanceled()) {
					attempts.refuse(NLS.bind(Messages.cancelled, written.size(), files.size()));
					return;
				}
				progress.subTask(subject.label());
				if (!isReplacing && Files.exists(file)) {
					attempts.refuse(NLS.bind(Messages.exists, file));
				} else {
					attempts.attempt(subject.label(), () -> {
						ExportedDocument document = export.make(opened, subject, format);
						WholeFile.write(file, document.content());
						written.add(file);
						notices.addAll(document.notices());
					});
				}
				progress.worked(1);
			}
		});
		return new Result(written, attempts.failures(), notices);
	}

	/** Its mistakes are told once, and not for each document. */
	private DocumentTemplate opened() throws TemplateException {
		DocumentTemplate opened = template.opened();
		List<TemplateFinding> mistakes = opened.open().check();
		if (!mistakes.isEmpty()) {
			throw new TemplateException(template.label(), mistakes);
		}
		return opened;
	}
}
