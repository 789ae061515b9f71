package jp.tsunagi.document.office.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.document.office.export.Attempts;
import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.export.ExportedDocument;
import jp.tsunagi.document.office.export.FileName;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.plan.skeleton.PlanSkeleton;

/**
 * Forms for somebody who begins as a coordinator: what is known of the area stands in them, the rest is blank with a word of
 * what to write there; and a plan to begin with. For an exercise what is to be found out is blank, too, and the trainer has
 * the same forms filled in.
 *
 * @param files by their path within the pack
 * @param failures why others are not there, in sentences
 */
public record TemplatePack(Map<String, byte[]> files, List<String> failures) {

	/** How many years a plan to begin with is for. */
	private static final int YEARS = 3;

	/** Keeps its own copies. */
	public TemplatePack {
		files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
		failures = List.copyOf(failures);
	}

	/**
	 * What goes into a pack.
	 *
	 * @param templates the forms
	 * @param place the area; empty for forms of any
	 * @param isExercise whether answers are left blank, for practice
	 */
	public record Choice(List<DocumentTemplate> templates, Optional<Territory> place, boolean isExercise) {
	}

	/**
	 * Makes a pack. A form that fails keeps none of the others from being made.
	 *
	 * @param today what day it is
	 * @param monitor is told of each form, and may cancel between two
	 */
	public static TemplatePack make(DocumentExport export, Choice choice, LocalDate today, IProgressMonitor monitor) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		Attempts attempts = new Attempts();
		SubMonitor progress = SubMonitor.convert(monitor, choice.templates().size());
		for (DocumentTemplate template : choice.templates()) {
			progress.subTask(template.label());
			attempts.attempt(template.label(), () -> {
				Optional<DocumentSubject> subject = choice.place().map(place -> subject(export, template, place));
				add(files, "", export.form(template, subject, choice.isExercise()));
				if (choice.isExercise()) {
					add(files, Messages.trainersFolder + '/', export.form(template, subject, false));
				}
			});
			progress.split(1);
		}
		String name = choice.place().map(place -> NLS.bind(Messages.planName, ElementLabels.of(place))).orElse(Messages.planOfAnyArea);
		String file = FileName.of(Stream.of(choice.place().map(ElementLabels::of).orElse(name)));
		FiscalYear first = export.fields().fiscal().yearOf(today);
		attempts.attempt(name, () -> files.put(NLS.bind(Messages.planFile, file), plan(name, choice.place(), first)));
		return new TemplatePack(files, attempts.failures());
	}

	/** Writes all of it into {@code folder}, over what is there; tells of forms that were not made, too. */
	public DocumentBatch.Result write(Path folder) {
		Attempts attempts = new Attempts();
		List<Path> written = new ArrayList<>();
		files.forEach((name, content) -> attempts.attempt(name, () -> {
			WholeFile.write(folder.resolve(name), content);
			written.add(folder.resolve(name));
		}));
		return new DocumentBatch.Result(written, Stream.concat(failures.stream(), attempts.failures().stream()).toList(), List.of());
	}

	/** What a form is about: the first plan, council or case of the place itself, else of its parts, else the place. */
	private static DocumentSubject subject(DocumentExport export, DocumentTemplate template, Territory place) {
		List<DocumentSubject> all = export.subjects(template, place);
		return all.stream().filter(subject -> DocumentExport.places(subject.element()).anyMatch(place::equals)).findFirst()
				.or(() -> all.stream().findFirst())
				.orElseGet(() -> place instanceof Area area ? new DocumentSubject.OfArea(area)
						: new DocumentSubject.OfMunicipality((Municipality) place));
	}

	/** Two templates may have the same name. */
	private static void add(Map<String, byte[]> files, String folder, ExportedDocument document) {
		files.put(FileName.free(folder + document.name(), files::containsKey), document.content());
	}

	private static byte[] plan(String name, Optional<Territory> place, FiscalYear first) {
		return PlanSkeleton.of(name, place, first, YEARS).getBytes(StandardCharsets.UTF_8);
	}
}
