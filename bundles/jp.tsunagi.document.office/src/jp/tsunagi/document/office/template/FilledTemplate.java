package jp.tsunagi.document.office.template;

import java.util.List;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Documents made by filling in a file with tags; these are Japanese words, and so are the documents. */
final class FilledTemplate implements DocumentMaker {

	private final OfficeTemplate template;

	private final DocumentSubject.Kind about;

	FilledTemplate(OfficeTemplate template, DocumentSubject.Kind about) {
		this.template = template;
		this.about = about;
	}

	@Override
	public String extension() {
		return template.extension();
	}

	@Override
	public List<TemplateFinding> check() {
		return template.check(Scope.blank(DocumentFields.blank().group(about)));
	}

	@Override
	public byte[] make(DocumentRequest request) throws TemplateException {
		Scope scope = request.subject().map(subject -> request.fields().scope(about, subject, request.reported()))
				.orElseGet(() -> Scope.blank(request.fields().group(about)));
		return Language.JAPANESE.in(() -> template.fill(request.isExercise() ? scope.withoutAnswers() : scope, request.blanks()));
	}
}
