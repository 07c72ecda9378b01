namespace isotone {}
