package jp.tsunagi.plan.language.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import com.google.common.base.Suppliers;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;

/**
 * The coordination model that plans refer to, as it was when this was made. References of plans hold its elements
 * themselves. One model serves any number of resource sets of plans, one thread at a time.
 */
public final class ProjectModel {

	/** Of plans outside a project. */
	public static final ProjectModel NONE = of(Stream::empty);

	private final Optional<Project> project;

	private final Supplier<Contents> contents;

	/**
	 * What a model holds.
	 *
	 * @param all in the order of the files
	 * @param byName by the {@linkplain NameKey keys} of their names
	 */
	private record Contents(List<Element> all, Map<String, List<Element>> byName) {

		static Contents of(Stream<? extends EObject> objects) {
			List<Element> all = objects.filter(Element.class::isInstance).map(Element.class::cast).toList();
			Map<String, List<Element>> byName = new HashMap<>();
			for (Element element : all) {
				namesOf(element).map(NameKey::of).distinct()
						.forEach(key -> byName.merge(key, List.of(element), ProjectModel::joined));
			}
			return new Contents(all, byName);
		}
	}

	private ProjectModel(Optional<Project> project, Supplier<Contents> contents) {
		this.project = project;
		this.contents = contents;
	}

	/** A model that no project of ours holds; {@code objects} is asked when a plan first refers to something in it. */
	public static ProjectModel of(Supplier<? extends Stream<? extends EObject>> objects) {
		return new ProjectModel(Optional.empty(), Suppliers.memoize(() -> Contents.of(objects.get())));
	}

	/** The model of {@code project}, which must not be changed as long as plans refer to it. */
	public static ProjectModel of(Project project) {
		Contents contents = Contents.of(ProjectContents.all(project, Element.class));
		return new ProjectModel(Optional.of(project), () -> contents);
	}

	/** The model that the plans in {@code resources} refer to. */
	public static ProjectModel of(ResourceSet resources) {
		return resources.eAdapters().stream().filter(Attachment.class::isInstance).map(Attachment.class::cast)
				.map(Attachment::model).findFirst().orElse(NONE);
	}

	/** The model that the plan with {@code element} refers to. */
	public static ProjectModel of(EObject element) {
		Resource resource = element.eResource();
		return resource == null || resource.getResourceSet() == null ? NONE : of(resource.getResourceSet());
	}

	/** From now on the plans in {@code resources} refer to this model; what is linked already stays as it is. */
	public void attachTo(ResourceSet resources) {
		resources.eAdapters().removeIf(Attachment.class::isInstance);
		resources.eAdapters().add(new Attachment(this));
	}

	/** Where the model comes from; empty for plans outside a project. */
	public Optional<Project> project() {
		return project;
	}

	/** Every element of that class, in the order of the files. */
	public Stream<Element> all(EClass type) {
		return contents.get().all().stream().filter(element -> type.isSuperTypeOf(element.eClass()));
	}

	/** The elements of that class with that name or alias. */
	public List<Element> named(String name, EClass type) {
		return contents.get().byName().getOrDefault(NameKey.of(name), List.of()).stream()
				.filter(element -> type.isSuperTypeOf(element.eClass())).toList();
	}

	/** What {@code element} is called: its name, its aliases, a council's nickname. */
	public static Stream<String> namesOf(Element element) {
		Stream<String> nickname = element instanceof Council council ? Stream.ofNullable(council.getNickname()) : Stream.empty();
		return Stream.of(Stream.ofNullable(element.getName()), element.getAliases().stream(), nickname)
				.flatMap(names -> names).filter(name -> !name.isBlank());
	}

	private static List<Element> joined(List<Element> some, List<Element> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/** Ties a model to a resource set. */
	private static final class Attachment extends AdapterImpl {

		private final ProjectModel model;

		Attachment(ProjectModel model) {
			this.model = model;
		}

		ProjectModel model() {
			return model;
		}

		@Override
		public boolean isAdapterForType(Object type) {
			return type == ProjectModel.class;
		}

		@Override
		public void setTarget(Notifier newTarget) {
			// the resource set knows this adapter, not the other way round
		}
	}
}
