package jp.tsunagi.plan.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * The text of a file of plans as it is now, saved or not, with what it says.
 *
 * @param resource what was read from the text, linked with the model and the other plans of the project
 */
public record PlanText(XtextResource resource) {

	/** The text. */
	public String text() {
		return root().getText();
	}

	/** The plans that it says, as far as it can be read. */
	public List<Plan> plans() {
		return file().getPlans();
	}

	/** What holds the plans: the container to add a plan to. */
	public PlanFile file() {
		return (PlanFile) resource.getContents().getFirst();
	}

	/** How users call the file. */
	public String name() {
		return URI.decode(resource.getURI().lastSegment());
	}

	/** The text after an edit, read anew; this one stays as it is. */
	public PlanText after(List<TextReplacement> edit) {
		return with(TextReplacement.apply(text(), edit));
	}

	/** Another text in place of this one, such as one that is not saved, linked with the same model and plans. */
	public PlanText with(String text) {
		return of(text, resource.getURI(), resource.getResourceSet(), resource.getResourceServiceProvider());
	}

	/**
	 * Reads a text.
	 *
	 * @param uri of its file, which need not be there
	 * @param neighbours the plans of the project, which stay as they are
	 * @param language the language of plans
	 */
	public static PlanText of(String text, URI uri, ResourceSet neighbours, IResourceServiceProvider language) {
		XtextResourceSet resources = language.get(XtextResourceSet.class);
		ProjectModel.of(neighbours).attachTo(resources);
		ResourceDescriptionsData index = ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(neighbours);
		if (index != null) {
			ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, index);
		}
		XtextResource other = language.get(XtextResource.class);
		other.setURI(uri);
		resources.getResources().add(other);
		try {
			other.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return new PlanText(other);
	}

	/** The part that stands here where {@code part} stands in another text of the same file; empty if there is none. */
	public <T extends EObject> Optional<T> same(T part, Class<T> type) {
		return Optional.ofNullable(resource.getEObject(part.eResource().getURIFragment(part))).filter(type::isInstance).map(type::cast);
	}

	ICompositeNode root() {
		return resource.getParseResult().getRootNode();
	}
}
