package jp.tsunagi.coordination.xmi;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

import jp.tsunagi.coordination.Identified;

/**
 * One {@code *.coordination} file: XMI in UTF-8 that merges well.
 *
 * <p>Every attribute stands in a line of its own and every element keeps its id, so that saving an unchanged model
 * changes no byte, adding an element adds only its lines and setting an attribute adds or changes one. Document type
 * declarations are refused, and with them external and recursive entities.
 */
public final class CoordinationResource extends XMIResourceImpl {

	/** Told what enters and leaves a resource, so that an index need not adapt every element. */
	public interface ContentListener {

		/** {@code element} now belongs to a resource; a copy that brought a used id may be given a new one here. */
		void attached(Identified element);

		/** {@code element} no longer belongs to a resource. */
		void detached(Identified element);
	}

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	/** Without document types there are no entities to expand, and newer Java versions count long texts as such. */
	private static final Map<String, String> TEXTS_OF_ANY_LENGTH = Map.of("jdk.xml.maxGeneralEntitySizeLimit", "0",
			"jdk.xml.totalEntitySizeLimit", "0");

	/** Pools parsers but no handlers: a handler keeps what one file refers to. */
	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(false);

	private static final ContentListener NOBODY = new ContentListener() {
		@Override
		public void attached(Identified element) {
			// nobody keeps an index
		}

		@Override
		public void detached(Identified element) {
			// nobody keeps an index
		}
	};

	private final Map<String, EObject> danglingReferences = new HashMap<>();

	private ContentListener listener = NOBODY;

	/** Creates the resource of the file at {@code uri}. */
	public CoordinationResource(URI uri) {
		super(uri);
	}

	@Override
	protected void init() {
		super.init();
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
		load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, Boolean.TRUE));
		load.put(XMLResource.OPTION_PARSER_PROPERTIES, TEXTS_OF_ANY_LENGTH);
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_ENCODING, "UTF-8");
		save.put(XMLResource.OPTION_XML_VERSION, "1.0");
		save.put(Resource.OPTION_LINE_DELIMITER, "\n");
	}

	/** Sets who is told about elements that come and go. */
	public void setContentListener(ContentListener listener) {
		this.listener = Objects.requireNonNull(listener);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new CoordinationLoad(createXMLHelper(), danglingReferences);
	}

	@Override
	protected XMLSave createXMLSave() {
		return new CoordinationSave(this);
	}

	/** While the file is read, an id that no element has leads to its stand-in, so that the reference is not lost. */
	@Override
	public EObject getEObject(String uriFragment) {
		EObject element = super.getEObject(uriFragment);
		return element == null ? danglingReferences.get(uriFragment) : element;
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return true;
	}

	/** The id comes first, since the resource notes it. What stands for an area in another file is no element here. */
	@Override
	protected void attachedHelper(EObject object) {
		if (object instanceof Identified element && !object.eIsProxy()) {
			if (element.getId() == null || element.getId().isBlank()) {
				element.setId(newId());
			}
			listener.attached(element);
		}
		super.attachedHelper(object);
	}

	@Override
	protected void detachedHelper(EObject object) {
		if (object instanceof Identified element && !object.eIsProxy()) {
			listener.detached(element);
		}
		super.detachedHelper(object);
	}

	/** An id that no other element has. */
	public static String newId() {
		return EcoreUtil.generateUUID();
	}
}
