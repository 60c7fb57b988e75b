package nl.toetssteen.ingestion.desk;

/** Something was put in the queue. */
public record WorkArrived() {
}
