/** A program that reads documents, asks for one module and opens nothing. */
module example.documents {
    requires org.treatysessions.documents;
}
